create table shelf (
  id bigint generated always as identity primary key,
  name text not null,
  width int not null,
  doubled int generated always as (width * 2) stored
);
create table book (
  id bigint generated always as identity primary key,
  shelf_id bigint not null references shelf,
  follows bigint references book,
  title text not null,
  cover bytea,
  lent daterange
);
create function book_is_kept() returns trigger language plpgsql as $$
begin raise exception 'A book is kept.'; end $$;
create trigger book_is_kept before update or delete or truncate on book
  for each statement execute function book_is_kept();
alter table book enable always trigger book_is_kept;
create trigger book_is_counted before insert on book
  for each statement when (current_setting('shelf.open', true) is distinct from 'yes')
  execute function book_is_kept();
