-- Search by parts of words and by sound-alikes, with Polish letters or without.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() alone may not stand in an index, because its dictionary could change.
create function plain(text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));
