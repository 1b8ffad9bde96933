-- A receipt: everything that is needed to decide again and to get the same bytes.
create table determination (
  id       bigint generated always as identity primary key,
  case_id  bigint not null references benefit_case (id),
  told_seq integer not null,
  -- The business day: what was told and what the law was known to be on it.
  day      date not null,
  product  text not null,
  -- The answers with all their reasons, as JSON, compressed.
  receipt  bytea not null,
  sha256   text not null check (length(sha256) = 64),
  made_at  timestamptz not null default now(),
  made_by  bigint references staff (id)
);
create index determination_case on determination (case_id);

create table decision (
  id              bigint generated always as identity primary key,
  case_id         bigint not null references benefit_case (id),
  determination   bigint not null references determination (id),
  benefit         text not null,
  kind            text not null check (kind in ('GRANT', 'REFUSAL', 'LEFT_UNEXAMINED',
                    'DISCONTINUATION', 'CHANGE', 'SUSPENSION', 'RESUMPTION')),
  state           text not null check (state in ('PROPOSED', 'SIGNED', 'WITHDRAWN')),
  number          text unique,
  -- The decision whose plan this one replaces.
  replaces        bigint references decision (id),
  proposed_by     bigint references staff (id),
  proposed_at     timestamptz not null default now(),
  override_reason text check (length(trim(override_reason)) >= 10),
  overridden_by   bigint references staff (id),
  signed_by       bigint references staff (id),
  signed_at       timestamptz,
  signed_on       date,
  withdrawn_by    bigint references staff (id),
  withdrawn_at    timestamptz,
  served_on       date,
  check ((override_reason is null) = (overridden_by is null)),
  check ((state = 'SIGNED') = (signed_by is not null and signed_at is not null
         and signed_on is not null and number is not null)),
  -- Four eyes: whoever proposed or changed it does not sign it.
  check (signed_by is null or signed_by is distinct from proposed_by),
  check (signed_by is null or signed_by is distinct from overridden_by)
);
create index decision_case on decision (case_id);
create index decision_proposed on decision (id) where state = 'PROPOSED';
create unique index decision_one_proposal on decision (case_id, benefit, kind)
  where state = 'PROPOSED';

create table decision_subject (
  decision bigint not null references decision (id),
  thing    integer not null,
  name     text not null,
  primary key (decision, thing)
);

-- What a decision gives for each month.
create table plan_month (
  decision      bigint not null,
  thing         integer not null,
  month         date not null check (extract(day from month) = 1),
  outcome       text not null,
  amount_grosze bigint not null check (amount_grosze >= 0),
  primary key (decision, thing, month),
  foreign key (decision, thing) references decision_subject (decision, thing)
);

-- The plan in force: for each month what the decision signed last says.
create view plan_in_force as
  select distinct on (d.case_id, d.benefit, p.thing, p.month)
    d.case_id, d.benefit, p.thing, p.month, p.outcome, p.amount_grosze, p.decision
  from plan_month p join decision d on d.id = p.decision
  where d.state = 'SIGNED'
  order by d.case_id, d.benefit, p.thing, p.month, d.signed_at desc, d.id desc;

-- A signed decision stands; another one may replace it.
create function decision_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A decision is never deleted.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'SIGNED' and (to_jsonb(new) - 'served_on') <> (to_jsonb(old) - 'served_on') then
    raise exception 'A signed decision stands: make a decision that changes it.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger decision_stands before update or delete on decision
  for each row execute function decision_stands();

create function plan_stands() returns trigger language plpgsql as $$
begin
  if exists (select from decision where id = old.decision and state = 'SIGNED') then
    raise exception 'The plan of a signed decision stands.'
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger plan_stands before update or delete on plan_month
  for each row execute function plan_stands();
