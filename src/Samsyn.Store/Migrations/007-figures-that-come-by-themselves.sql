-- What is fetched by itself: subscriptions and how they stand, runs with their calls, the answers byte for byte, and the series as they were accepted.
create table subscription (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    version       bigint  not null,
    name          text    not null,
    service       text    not null,
    query         text    not null,
    schedule      text    not null,
    recipe        text,
    indicators    text    not null,
    places        text    not null,
    new_places    integer not null check (new_places in (0, 1)),
    noised        integer not null check (noised in (0, 1)),
    begun         integer not null check (begun in (0, 1)),
    paused        integer not null check (paused in (0, 1)),
    primary key (collaboration, id)
);

create table upkeep (
    collaboration text    not null,
    subscription  text    not null,
    asked_at      bigint,
    asked_by      text,
    tried_at      bigint,
    good_at       bigint,
    whole_at      bigint,
    changed_at    bigint,
    failures      integer not null,
    told          integer not null check (told in (0, 1)),
    doubts        text    not null,
    waiting_run   text,
    confirmed_by  text,
    claimed_at    bigint,
    claimed_by    text,
    primary key (collaboration, subscription),
    foreign key (collaboration, subscription) references subscription (collaboration, id)
);

create table gathering_run (
    collaboration text    not null,
    id            text    not null,
    subscription  text    not null,
    asked         text    not null,
    who           text    not null,
    state         text    not null,
    planned_at    bigint  not null,
    started_at    bigint,
    ended_at      bigint,
    at_least      bigint  not null,
    added         integer not null,
    changed       integer not null,
    gone          integer not null,
    unchanged     integer not null,
    told          text    not null,
    batch         text    references batch (id),
    primary key (collaboration, id),
    foreign key (collaboration, subscription) references subscription (collaboration, id)
);
create index gathering_run_of_subscription on gathering_run (collaboration, subscription, id);

create table run_chunk (
    collaboration text    not null,
    run           text    not null,
    part          integer not null,
    page          integer not null,
    asked         text    not null,
    hash          text,
    bytes         bigint  not null,
    type          text    not null,
    tries         integer not null,
    at            bigint,
    primary key (collaboration, run, part, page),
    foreign key (collaboration, run) references gathering_run (collaboration, id)
);

create table raw_blob (
    collaboration text    not null references collaboration (id),
    hash          text    not null,
    bytes         bigint  not null,
    packed        {bytes} not null,
    first_at      bigint  not null,
    primary key (collaboration, hash)
);
--postgres alter table raw_blob alter column packed set storage external;

create table catalogue_line (
    collaboration text   not null references collaboration (id),
    service       text   not null,
    code          text   not null,
    entry         text   not null,
    seen_at       bigint not null,
    primary key (collaboration, service, code)
);

alter table batch add column run text;
create index batch_of_run on batch (run);
create index observation_chunk_of_batch on observation_chunk (batch, indicator);
