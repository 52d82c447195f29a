-- Organisations, bodies and their meetings, matters, programmes, guests, and what has been published.
alter table collaboration add column settings text;
alter table collaboration add column settings_version bigint not null default 0;

create table organisation (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    name          text    not null,
    kind          text    not null,
    sector        text    not null,
    inside        integer not null check (inside in (0, 1)),
    first_day     text,
    last_day      text,
    version       bigint  not null,
    primary key (collaboration, id)
);

create table body (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    organisation  text,
    name          text   not null,
    kind          text   not null,
    powers        text   not null,
    first_day     text,
    last_day      text,
    successor     text,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, organisation) references organisation (collaboration, id),
    foreign key (collaboration, successor) references body (collaboration, id)
);

create table matter (
    collaboration   text   not null references collaboration (id),
    id              text   not null,
    title           text   not null,
    registry_number text,
    retention       text   not null,
    first_day       text   not null,
    last_day        text,
    version         bigint not null,
    primary key (collaboration, id)
);

create table meeting (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    body          text   not null,
    day           text   not null,
    place         text,
    agenda        text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, body) references body (collaboration, id)
);
create index meeting_of_body on meeting (collaboration, body, day);

create table programme (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    name          text   not null,
    owner         text,
    first_day     text   not null,
    last_day      text,
    specification text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, owner) references body (collaboration, id)
);

-- Which body owns a thing, and which did before.
create table ownership (
    collaboration text   not null references collaboration (id),
    kind          text   not null,
    thing         text   not null,
    body          text   not null,
    since         bigint not null,
    until         bigint,
    foreign key (collaboration, body) references body (collaboration, id)
);
create unique index ownership_now on ownership (collaboration, kind, thing) where until is null;

-- A link and a code by which people take part in something without a login.
create table guest_link (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    token_hash    text   not null unique,
    code_hash     text   unique,
    kind          text   not null,
    thing         text   not null,
    name          text   not null,
    made_at       bigint not null,
    expires_at    bigint not null,
    withdrawn_at  bigint,
    version       bigint not null,
    primary key (collaboration, id)
);

-- Somebody who took part through a link: what they said they are, and never who.
create table guest (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    link          text   not null,
    secret_hash   text   not null unique,
    part          text   not null,
    came_at       bigint not null,
    seen_at       bigint not null,
    erased_at     bigint,
    primary key (collaboration, id),
    foreign key (collaboration, link) references guest_link (collaboration, id)
);

create table publication (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    kind          text   not null,
    thing         text   not null,
    made_at       bigint not null,
    made_by       text   not null,
    withdrawn_at  bigint,
    withdrawn_by  text,
    primary key (collaboration, id)
);
create unique index publication_now on publication (collaboration, kind, thing) where withdrawn_at is null;
