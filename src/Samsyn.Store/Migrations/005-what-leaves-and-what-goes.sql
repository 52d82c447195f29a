-- What is destroyed and by whose decision, what is hidden, what the daily job did, letters that wait, changes of address, and reported faults.
create table disposal (
    collaboration   text   not null references collaboration (id),
    id              text   not null,
    decided_by      text   not null,
    decided_on      text   not null,
    ground          text   not null,
    registry_number text,
    years           integer,
    things          text   not null,
    made_at         bigint not null,
    primary key (collaboration, id)
);

-- What was destroyed under which decision. Rows are added, never changed.
create table disposal_log (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    disposal      text    not null,
    kind          text    not null,
    thing         text    not null,
    what          text    not null,
    amount        integer not null,
    at            bigint  not null,
    primary key (collaboration, id),
    foreign key (collaboration, disposal) references disposal (collaboration, id)
);
create index disposal_log_of_thing on disposal_log (collaboration, kind, thing);

-- What somebody wrote who was erased, where it may be a public record: shown to nobody, and destroyed only by a decision.
create table hidden_text (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    kind          text   not null,
    thing         text   not null,
    part          text   not null,
    text          text   not null,
    hidden_at     bigint not null,
    primary key (collaboration, id)
);
create index hidden_text_of_thing on hidden_text (collaboration, kind, thing);

-- A day's work of the job that forgets what is to be forgotten.
create table retention_run (
    day         text   not null primary key,
    started_at  bigint not null,
    finished_at bigint,
    told        text   not null
);

-- When somebody was told that their login is to be erased since it is not used.
alter table login add column warned_at bigint;

-- Whether a link for a new password also turns one-time codes off: for somebody who has lost phone and recovery codes too.
alter table invitation add column codes_off integer not null default 0;

-- An address that is to be confirmed before it takes the place of the one there was.
create table email_change (
    login      text   not null primary key references login (id),
    token_hash text   not null unique,
    email      text   not null,
    made_at    bigint not null,
    expires_at bigint not null
);

-- Letters that wait to be sent; what they say is locked with the installation's keys.
create table letter (
    id      text    not null primary key,
    locked  text    not null,
    made_at bigint  not null,
    tries   integer not null
);

-- What people have reported as wrong with the site. A text that is hidden is null here.
create table fault_report (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    page          text   not null,
    text          text,
    contact       text,
    contact_key   text,
    made_at       bigint not null,
    closed_at     bigint,
    primary key (collaboration, id)
);
create index fault_report_of_contact on fault_report (contact_key);
