-- The search finds letters by any part of their number.
create index letter_by_number on letter using gin (plain(number) gin_trgm_ops);

-- Tasks are read by their day, a page at a time.
create index task_open_by_day on task ((coalesce(due, 'infinity'::date)), id) where done_at is null;
