-- The people of the office. A row is never deleted: what somebody did stays theirs.
create table staff (
  id bigint generated always as identity primary key,
  -- What is typed to sign in; compared without regard to case.
  login text not null check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  -- Argon2id, with its parameters and salt; null where only the identity provider vouches.
  password text,
  -- A password that an administrator gave must be replaced at the first sign-in.
  password_must_change boolean not null default false,
  -- The secret of one-time codes (RFC 6238) in Base32; null where none are used.
  code_secret text,
  -- The last 30-second step whose code was used: no code works twice.
  code_last_step bigint,
  -- How the identity provider calls this person: issuer and subject.
  provider_subject text unique,
  active boolean not null default true,
  -- Invented people of a demonstration; they cannot sign in outside of it.
  demo boolean not null default false,
  -- The program itself, for what happens without a person.
  machine boolean not null default false,
  -- Goes up when every session of this person must end: new password, new roles.
  stamp integer not null default 0,
  created_at timestamptz not null default now(),
  unique (login),
  check (not machine or (password is null and provider_subject is null and not active))
);

create table staff_role (
  staff_id bigint not null references staff,
  role text not null check (role in
    ('CLERK', 'APPROVER', 'ACCOUNTANT', 'EDITOR', 'ANALYST', 'AUDITOR', 'ADMINISTRATOR')),
  primary key (staff_id, role)
);

-- Codes on paper for the day on which the telephone is lost; each works once.
create table recovery_code (
  staff_id bigint not null references staff,
  hash text not null,
  used_at timestamptz,
  primary key (staff_id, hash)
);

-- Failed attempts by what was typed (as a hash), also for names that nobody has: so that slowing down
-- tells nobody who works here.
create table sign_in_failure (
  login_hash text primary key,
  failures integer not null check (failures > 0),
  -- Attempts before this moment are refused unseen.
  blocked_until timestamptz not null
);

insert into staff (login, name, active, machine) values ('alimenta', 'Alimenta', false, true);

-- Who saw and changed what. case_id has no foreign key: the diary outlives what it tells of.
create table diary (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  staff_id bigint references staff,
  case_id bigint,
  kind text not null check (kind in ('READ', 'CHANGE', 'DENIED', 'SIGN_IN')),
  what text not null check (btrim(what) <> '' and length(what) <= 200),
  purpose text check (purpose in
    ('HANDLING', 'SIGNING', 'PAYMENT', 'INFORMATION', 'AUDIT', 'ADMINISTRATION')),
  check (kind not in ('READ', 'CHANGE') or (staff_id is not null and purpose is not null))
);

create index diary_of_case on diary (case_id, id) where case_id is not null;
create index diary_of_staff on diary (staff_id, id);
create index diary_by_day on diary (at);

create function diary_refuses_change() returns trigger language plpgsql as $$
begin
  raise exception 'The diary keeps what was written: lines are neither changed nor deleted.'
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger diary_is_kept before update or delete on diary
  for each row execute function diary_refuses_change();
create trigger diary_is_not_emptied before truncate on diary
  for each statement execute function diary_refuses_change();
alter table diary enable always trigger diary_is_kept;
alter table diary enable always trigger diary_is_not_emptied;
