-- The first tables: collaborations with their journal, and what they measure, in the dialect that SQLite and PostgreSQL share.
create table collaboration (
    id       text    not null primary key,
    slug     text    not null unique,
    name     text    not null,
    invented integer not null check (invented in (0, 1)),
    version  bigint  not null
);

create table journal (
    id            text   not null primary key,
    collaboration text   not null references collaboration (id),
    at            bigint not null,
    who           text   not null,
    act           text   not null,
    subject       text   not null
);
create index journal_of_collaboration on journal (collaboration, at);

create table area (
    collaboration text not null references collaboration (id),
    code          text not null,
    name          text not null,
    level         text not null,
    parent        text,
    first_day     text,
    last_day      text,
    primary key (collaboration, code)
);

create table indicator (
    collaboration text not null references collaboration (id),
    code          text not null,
    name          text not null,
    unit          text not null check (unit in ('share', 'mean')),
    scale         double precision,
    unit_name     text,
    direction     text not null,
    definition    text,
    life_stage    text,
    target_area   text,
    source        text,
    primary key (collaboration, code),
    check ((unit = 'share') = (scale is not null)),
    check ((unit = 'mean') = (unit_name is not null))
);

create table dimension (
    collaboration text    not null references collaboration (id),
    code          text    not null,
    name          text    not null,
    ordered       integer not null check (ordered in (0, 1)),
    position      integer not null,
    primary key (collaboration, code)
);

create table subgroup (
    collaboration text    not null,
    dimension     text    not null,
    code          text    not null,
    name          text    not null,
    reference     integer not null check (reference in (0, 1)),
    position      integer not null,
    primary key (collaboration, dimension, code),
    foreign key (collaboration, dimension) references dimension (collaboration, code)
);

create table recipe (
    collaboration text not null references collaboration (id),
    name          text not null,
    document      text not null,
    primary key (collaboration, name)
);

create table batch (
    id                  text    not null primary key,
    collaboration       text    not null references collaboration (id),
    number              integer not null,
    file_name           text    not null,
    file_hash           text    not null,
    who                 text    not null,
    recipe              text,
    source              text,
    licence             text,
    rows_left_out       integer not null,
    added_at            bigint  not null,
    observations        integer not null,
    version             bigint  not null,
    rolled_back_at      bigint,
    rolled_back_by      text,
    rolled_back_version bigint,
    unique (collaboration, number),
    check ((rolled_back_at is null) = (rolled_back_by is null)),
    check ((rolled_back_at is null) = (rolled_back_version is null))
);
create unique index batch_of_file on batch (collaboration, file_hash) where rolled_back_at is null;

create table observation_chunk (
    collaboration text    not null references collaboration (id),
    batch         text    not null references batch (id),
    indicator     text    not null,
    area          text    not null,
    part          integer not null,
    observations  integer not null,
    format        integer not null,
    crc           bigint  not null,
    data          {bytes} not null,
    primary key (collaboration, indicator, area, batch, part)
);
