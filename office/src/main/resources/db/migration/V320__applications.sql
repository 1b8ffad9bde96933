-- A case is one application and its life for one benefit period.
create table benefit_case (
  id            bigint generated always as identity primary key,
  -- The office's own number; a draft has none yet.
  number        text unique,
  law           text not null,
  benefits      text[] not null check (cardinality(benefits) > 0),
  applicant     bigint references party (id),
  channel       text check (channel in ('PAPER', 'POST', 'EMAIL', 'ONLINE', 'BAILIFF')),
  filed         date,
  state         text not null default 'DRAFT'
                check (state in ('DRAFT', 'OPEN', 'CALLED', 'DECIDED', 'WITHDRAWN', 'CLOSED')),
  told_seq      integer not null default 0 check (told_seq >= 0),
  -- Read off the rules after each change, so that a worklist need not decide every case again.
  decide_by     date,
  open_points   integer not null default 0 check (open_points >= 0),
  outcome       text,
  period_from   date,
  period_to     date,
  registered_at timestamptz,
  registered_by bigint references staff (id),
  created_at    timestamptz not null default now(),
  created_by    bigint references staff (id),
  changed_at    timestamptz not null default now(),
  check (state = 'DRAFT' or (number is not null and channel is not null and filed is not null)),
  check (period_from is null or period_from <= period_to)
);
create index benefit_case_worklist on benefit_case (state, decide_by, id);
create index benefit_case_applicant on benefit_case (applicant);
create index benefit_case_number on benefit_case using gin (plain(number) gin_trgm_ops);

-- What was told of a case. Nothing is changed or taken away: a correction is told later.
create table told (
  case_id  bigint not null references benefit_case (id),
  seq      integer not null check (seq > 0),
  at       timestamptz not null default now(),
  -- The business day on which it was told.
  day      date not null,
  told_by  bigint references staff (id),
  origin   text not null
           check (origin in ('APPLICANT', 'OFFICIAL', 'REGISTER', 'ENFORCEMENT', 'EARLIER_CASE')),
  document bigint,
  changes  jsonb not null check (jsonb_typeof(changes) = 'array'),
  primary key (case_id, seq)
);

create function told_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was told of a case stays: tell the correction instead.'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger told_stays before update or delete on told
  for each row execute function told_stays();
create trigger told_all_stays before truncate on told
  for each statement execute function told_stays();

-- Who the people of a case are. A thing of type person need not be anybody whom the office knows.
create table case_person (
  case_id bigint not null references benefit_case (id),
  thing   integer not null,
  party   bigint not null references party (id),
  primary key (case_id, thing)
);
create index case_person_party on case_person (party);

-- Papers that were brought.
create table case_paper (
  id          bigint generated always as identity primary key,
  case_id     bigint not null references benefit_case (id),
  -- The law's id of the paper, or null for one that no rule asks for.
  paper       text,
  thing       integer,
  document    bigint,
  received_on date not null,
  received_by bigint references staff (id),
  note        text
);
create index case_paper_case on case_paper (case_id);

-- Something that somebody must do.
create table task (
  id         bigint generated always as identity primary key,
  case_id    bigint references benefit_case (id),
  kind       text not null,
  -- What the task speaks of, such as a payment; its meaning follows from the kind.
  subject    text,
  due        date,
  created_at timestamptz not null default now(),
  done_at    timestamptz,
  done_by    bigint references staff (id),
  outcome    text,
  check ((done_at is null) = (outcome is null))
);
create index task_open on task (due, id) where done_at is null;
create index task_case on task (case_id);
create unique index task_once on task (kind, subject) where done_at is null and subject is not null;

-- What happened to a case, for its timeline: when it was done and since when it counts.
create table case_event (
  id        bigint generated always as identity primary key,
  case_id   bigint not null references benefit_case (id),
  at        timestamptz not null default now(),
  day       date not null,
  kind      text not null,
  -- Since when it has effect, where that is another day.
  effective date,
  subject   text,
  by_staff  bigint references staff (id)
);
create index case_event_case on case_event (case_id, id);

-- A call to complete an application. Its term runs from the day on which it was received.
create table call_to_complete (
  id         bigint generated always as identity primary key,
  case_id    bigint not null references benefit_case (id),
  written_on date not null,
  written_by bigint references staff (id),
  days       integer not null check (days > 0),
  -- The law's ids of the papers that were missing, for people who look back.
  papers     text[] not null,
  questions  integer not null check (questions >= 0),
  served_on  date,
  ends_on    date,
  check ((served_on is null) = (ends_on is null)),
  check (served_on >= written_on)
);
create index call_of_case on call_to_complete (case_id);
