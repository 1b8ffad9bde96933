-- For whom a benefit is asked, where the applicant says so. Without a row the application is for
-- everybody of the case whom the law concerns.
create table case_asked (
  case_id bigint not null references benefit_case (id),
  benefit text not null,
  -- The number of the thing whose right it is.
  thing   integer not null,
  primary key (case_id, benefit, thing)
);
