-- The day that a paper bears, where somebody wrote it down; and when it was recorded, so that a letter names only
-- what was there when it was decided.
alter table case_paper add column issued_on date check (issued_on <= received_on);
alter table case_paper add column recorded_at timestamptz not null default now();
update case_paper set recorded_at = received_on;
