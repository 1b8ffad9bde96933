-- A payment run pays what the accounts of persons owe on a day. docs/payments.md tells its life.
create table payment_run (
  id               bigint generated always as identity primary key,
  -- What is effective up to this day is paid.
  due_day          date not null,
  -- The bank day on which the money shall leave.
  execution_day    date not null,
  state            text not null default 'COLLECTING' check (state in
    ('COLLECTING', 'COLLECTED', 'APPROVED', 'WRITTEN', 'SENT', 'CONFIRMED', 'WITHDRAWN')),
  made_by          bigint not null references staff,
  made_at          timestamptz not null default now(),
  collected_at     timestamptz,
  -- The run with which this one was compared.
  compared_with    bigint references payment_run,
  approved_by      bigint references staff,
  approved_at      timestamptz,
  withdrawn_by     bigint references staff,
  withdrawn_at     timestamptz,
  withdrawn_reason text check (length(btrim(withdrawn_reason)) >= 5),
  sent_by          bigint references staff,
  sent_at          timestamptz,
  -- Four eyes: whoever made a run does not approve it.
  check (approved_by <> made_by),
  check ((approved_by is null) = (approved_at is null)),
  check (state not in ('APPROVED', 'WRITTEN', 'SENT', 'CONFIRMED') or approved_by is not null),
  check (state not in ('COLLECTED', 'APPROVED', 'WRITTEN', 'SENT', 'CONFIRMED') or collected_at is not null),
  check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_reason is not null)),
  check (state not in ('SENT', 'CONFIRMED') or sent_at is not null)
);

-- One run at a time is made or approved: what is due is never in two of them.
create unique index payment_run_one_open on payment_run ((true))
  where state in ('COLLECTING', 'COLLECTED', 'APPROVED');

create table payment (
  id            bigint generated always as identity primary key,
  run           bigint not null references payment_run,
  -- The person's account in the ledger.
  account       text collate "C" not null references ledger_account (code),
  case_id       bigint not null references benefit_case,
  grosze        bigint not null check (grosze > 0),
  state         text not null default 'DUE' check (state in
    ('DUE', 'READY', 'PARKED', 'POSTED', 'CONFIRMED', 'RETURNED', 'WITHDRAWN')),
  -- As the bank will read it; set when it was checked, and never changed later.
  reference     text not null generated always as ('P' || lpad(id::text, 10, '0')) stored,
  payee         bigint references party,
  nrb           text check (account_number_holds(nrb)),
  name          text,
  address       text[] not null default '{}',
  title         text,
  parked_reason text,
  parked_field  text,
  parked_sign   text,
  confirmed_on  date,
  returned_on   date,
  return_reason text,
  check (id between 1 and 9999999999),
  check (state not in ('READY', 'POSTED', 'CONFIRMED', 'RETURNED')
    or (payee is not null and nrb is not null and name is not null and title is not null)),
  check ((state = 'PARKED') = (parked_reason is not null)),
  check (state <> 'RETURNED' or returned_on is not null),
  unique (run, account),
  unique (reference)
);
create index payment_of_run on payment (run, state, id);
create index payment_of_account on payment (account, id);
create index payment_of_case on payment (case_id, id);

-- The second belt beside the ledger: no account waits to be paid in two runs.
create unique index payment_waits_once on payment (account) where state in ('DUE', 'READY');

-- A payment that was booked keeps what the bank was told.
create function payment_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A payment is never deleted.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('POSTED', 'CONFIRMED', 'RETURNED')
    and (new.run, new.account, new.case_id, new.grosze, new.payee, new.nrb, new.name, new.address, new.title)
      is distinct from
      (old.run, old.account, old.case_id, old.grosze, old.payee, old.nrb, old.name, old.address, old.title)
  then
    raise exception 'A payment that was booked stands.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('POSTED', 'CONFIRMED', 'RETURNED') and new.state not in ('POSTED', 'CONFIRMED', 'RETURNED') then
    raise exception 'A payment that was booked cannot become %.', new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_stands before update or delete on payment
  for each row execute function payment_stands();

-- Where a run differs from the one before it, and why.
create table payment_difference (
  run     bigint not null references payment_run,
  account text collate "C" not null,
  case_id bigint not null references benefit_case,
  before  bigint not null check (before >= 0),
  after   bigint not null check (after >= 0),
  cause   text not null check (cause in
    ('NEW', 'CHANGED', 'SUSPENDED', 'RESUMED', 'ENDED', 'RETURNED', 'PARKED', 'PARKED_BEFORE', 'ARREARS', 'OTHER')),
  primary key (run, account)
);

-- The file of a run, as the bank gets it.
create table payment_file (
  run        bigint primary key references payment_run,
  name       text not null,
  format     text not null,
  count      int not null check (count >= 0),
  grosze     bigint not null check (grosze >= 0),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Compressed with gzip.
  content    bytea not null,
  written_at timestamptz not null default now()
);
create function payment_file_stands() returns trigger language plpgsql as $$
begin
  raise exception 'The file of a payment run stands.' using errcode = 'integrity_constraint_violation';
end $$;
create trigger payment_file_stands before update or delete on payment_file
  for each row execute function payment_file_stands();

create table bank_statement (
  id             bigint generated always as identity primary key,
  -- One file may hold several statements.
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  position       int not null check (position >= 0),
  number         text not null,
  nrb            text not null,
  opening_day    date not null,
  opening_grosze bigint not null,
  closing_day    date not null,
  closing_grosze bigint not null,
  read_by        bigint not null references staff,
  read_at        timestamptz not null default now(),
  unique (sha256, position),
  unique (nrb, number)
);

create table bank_statement_line (
  statement      bigint not null references bank_statement,
  line           int not null check (line > 0),
  grosze         bigint not null,
  booking_day    date not null,
  value_day      date not null,
  outcome        text not null check (outcome in ('CONFIRMED', 'RETURNED', 'UNKNOWN', 'OTHER_AMOUNT', 'TWICE')),
  payment        bigint references payment,
  bank_reference text,
  reference      text,
  return_reason  text,
  counterparty   text,
  title          text not null,
  primary key (statement, line),
  check (outcome not in ('CONFIRMED', 'RETURNED') or payment is not null)
);
-- Each payment is confirmed once and returned once.
create unique index bank_statement_line_once on bank_statement_line (payment, outcome)
  where outcome in ('CONFIRMED', 'RETURNED');
