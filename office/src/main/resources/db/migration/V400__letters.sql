-- Letters that were signed. What a letter says follows from this row and from what the decision
-- rests on, so it can be made again; the file is kept as it was first made.
create table letter (
  id          bigint generated always as identity primary key,
  case_id     bigint not null references benefit_case (id),
  decision    bigint references decision (id),
  call        bigint references call_to_complete (id),
  kind        text not null check (kind in ('GRANT', 'REFUSAL', 'LEFT_UNEXAMINED',
                'DISCONTINUATION', 'CHANGE', 'SUSPENSION', 'RESUMPTION', 'COMPLETION_CALL',
                'OBLIGOR_NOTICE', 'ENFORCEMENT_NOTICE')),
  number      text not null unique,
  written_on  date not null,
  addressee   text[] not null check (cardinality(addressee) between 1 and 6),
  party       text not null,
  -- First names and surnames by the numbers of things, as they were when it was signed.
  persons     jsonb not null check (jsonb_typeof(persons) = 'object'),
  payee       text,
  account_end text check (length(account_end) <= 4),
  handled_by  text,
  signer      text not null,
  signer_post text not null,
  recorded_at timestamptz not null default now(),
  check ((kind = 'COMPLETION_CALL') = (call is not null)),
  check ((kind = 'COMPLETION_CALL') = (decision is null))
);
create index letter_case on letter (case_id);
create unique index letter_of_decision on letter (decision)
  where kind not in ('OBLIGOR_NOTICE', 'ENFORCEMENT_NOTICE');
create unique index letter_of_call on letter (call);

create table letter_file (
  letter   bigint not null references letter (id),
  language text not null check (language in ('pl', 'en')),
  pdf      bytea not null,
  sha256   text not null check (sha256 = encode(sha256(pdf), 'hex')),
  made_at  timestamptz not null default now(),
  primary key (letter, language)
);

create function letter_stands() returns trigger language plpgsql as $$
begin
  raise exception 'A signed letter stands: write another one.'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger letter_stands before update or delete on letter
  for each row execute function letter_stands();
create trigger letter_file_stands before update or delete on letter_file
  for each row execute function letter_stands();
