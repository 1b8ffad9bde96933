-- The last number given in each series and year.
create table number_series (
  series text not null,
  year   integer not null,
  last   bigint not null check (last > 0),
  primary key (series, year)
);
