-- Applications that people fill in online and have not sent yet. Whoever has the code may go on.
create table online_draft (
  id         bigint generated always as identity primary key,
  -- The code itself is known to the applicant only.
  code_hash  text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  law        text not null,
  benefits   text[] not null check (cardinality(benefits) > 0),
  -- Begun with answers that were given to the calculator.
  taken_over boolean not null,
  -- Who the people are, page by page, as it was typed.
  details    jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
  -- What was answered to the questions of the law, so that it can be answered again.
  answers    jsonb not null default '[]' check (jsonb_typeof(answers) = 'array'),
  revision   integer not null default 0 check (revision >= 0),
  -- A page that was sent after the time without use ran out.
  pending    jsonb,
  begun_at   timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  case_id    bigint unique references benefit_case (id),
  sent_at    timestamptz,
  check ((case_id is null) = (sent_at is null))
);
create index online_draft_expiring on online_draft (expires_at) where case_id is null;

-- Papers of a draft. Only with the application do they become papers of the office.
create table online_draft_paper (
  id       bigint generated always as identity primary key,
  draft_id bigint not null references online_draft (id) on delete cascade,
  paper    text not null,
  thing    integer not null,
  -- Either a file, or what the applicant states instead of it.
  name     text,
  content  bytea,
  stated   text,
  added_at timestamptz not null default now(),
  check ((name is null) = (content is null)),
  check ((content is null) <> (stated is null))
);
create index online_draft_paper_draft on online_draft_paper (draft_id, paper, thing);
alter table online_draft_paper alter column content set storage external;

-- Codes that nobody has, by who tried them; kept as long as they slow the next try down.
create table online_guess (
  source text not null,
  at     timestamptz not null default now()
);
create index online_guess_source on online_guess (source, at);
