-- Papers that people brought, sent or uploaded, as they came. They are never changed.
create table document (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 200),
  type text not null check (type in ('PDF', 'JPEG', 'PNG', 'TIFF')),
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  pages int not null check (pages >= 1),
  entered_origin text not null check (entered_origin in ('DESK', 'ONLINE', 'REGISTER', 'IMPORT')),
  entered_by bigint,
  recorded_at timestamptz not null default now()
);

create index document_by_content on document (sha256);

-- In pieces, so that neither writing nor reading holds a whole file in memory.
create table document_piece (
  document_id bigint not null references document,
  place int not null check (place >= 0),
  content bytea not null,
  primary key (document_id, place)
);

-- What comes from a scanner is compressed already.
alter table document_piece alter column content set storage external;

create trigger document_stays before update or delete or truncate on document
  for each statement execute function history_is_never_changed();
create trigger document_piece_stays before update or delete or truncate on document_piece
  for each statement execute function history_is_never_changed();
