-- The checks below repeat what the program checks, so that nothing else can write a wrong number either.
create function pesel_holds(digits text) returns boolean
  language sql immutable parallel safe strict
  return digits ~ '^[0-9]{11}$'
    and (select sum(substr(digits, place, 1)::int * substr('13791379131', place, 1)::int)
         from generate_series(1, 11) place) % 10 = 0;

create function account_number_holds(digits text) returns boolean
  language sql immutable parallel safe strict
  return digits ~ '^[0-9]{26}$'
    and (substr(digits, 3) || '2521' || substr(digits, 1, 2))::numeric % 97 = 1;

-- The latest state of each party. Every change of a row is kept whole in party_version.
create table party (
  id bigint generated always as identity primary key,
  version int not null default 1 check (version >= 1),
  kind text not null check (kind in ('PERSON', 'BODY')),
  given_names text not null check (length(given_names) <= 200),
  surname text not null check (length(surname) <= 300),
  pesel text unique check (pesel_holds(pesel)),
  paper_kind text check (paper_kind in ('ID_CARD', 'PASSPORT', 'RESIDENCE_CARD', 'OTHER')),
  paper_country text,
  paper_number text,
  born date,
  sex text check (sex in ('FEMALE', 'MALE')),
  nip text check (nip ~ '^[0-9]{10}$'),
  regon text check (regon ~ '^([0-9]{9}|[0-9]{14})$'),
  residence_street text not null,
  residence_house text not null,
  residence_flat text not null,
  residence_postcode text not null,
  residence_town text not null,
  residence_country text not null,
  letters_street text not null,
  letters_house text not null,
  letters_flat text not null,
  letters_postcode text not null,
  letters_town text not null,
  letters_country text not null,
  phone text not null,
  email text not null,
  address_is_secret boolean not null,
  account text check (account_number_holds(account)),
  entered_origin text not null check (entered_origin in ('DESK', 'ONLINE', 'REGISTER', 'IMPORT')),
  entered_by bigint,
  entered_reason text not null,
  -- The names alone, for people who are spelt otherwise, and everything that a search looks through.
  names text not null generated always as (plain(given_names || ' ' || surname)) stored,
  searched text not null generated always as (
    ' ' || plain(given_names || ' ' || surname)
    || coalesce(' ' || pesel, '') || coalesce(' ' || lower(paper_number), '')
    || coalesce(' ' || nip, '') || coalesce(' ' || regon, '')
    || ' ' || plain(residence_street || ' ' || residence_house || ' ' || residence_town)
    || ' ' || plain(email) || ' ' || regexp_replace(phone, '[^0-9]', '', 'g')) stored,
  check (surname <> '' or (kind = 'PERSON' and given_names <> '')),
  check ((paper_number is null) = (paper_kind is null) and (paper_number is null) = (paper_country is null)),
  check (kind = 'PERSON' or (pesel is null and born is null and sex is null and paper_number is null)),
  check (kind = 'BODY' or regon is null)
);

create index party_by_birthday on party (born);
create index party_by_names on party using gin (names gin_trgm_ops);
create index party_by_search on party using gin (searched gin_trgm_ops);
create unique index party_by_paper on party (paper_country, paper_number, born) where paper_number is not null;

create table party_version (
  party_id bigint not null references party,
  version int not null,
  recorded_at timestamptz not null default now(),
  held jsonb not null,
  primary key (party_id, version)
);

create function keep_party_version() returns trigger language plpgsql as $$
begin
  insert into party_version (party_id, version, held) values (new.id, new.version, to_jsonb(new));
  return null;
end $$;

create trigger party_is_kept after insert or update on party
  for each row execute function keep_party_version();

create function party_version_counts() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'A change of party % must count its version up by one', old.id;
  end if;
  return new;
end $$;

create trigger party_version_counts before update on party
  for each row execute function party_version_counts();

create function history_is_never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are history and are never changed or deleted', tg_table_name;
end $$;

create trigger party_version_stays before update or delete or truncate on party_version
  for each statement execute function history_is_never_changed();
