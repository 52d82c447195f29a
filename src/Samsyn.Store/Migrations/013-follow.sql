-- The yearly follow-up: rounds, and what those who were asked answered in them.
create table round (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table review (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    round         text   not null,
    kind          text   not null,
    thing         text   not null,
    from_kind     text   not null,
    from_thing    text   not null,
    said          text   not null,
    received_at   bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, round) references round (collaboration, id)
);

-- On which days reminders of a round were sent, so that each is sent once.
create table reminder (
    collaboration text   not null references collaboration (id),
    round         text   not null,
    day           text   not null,
    primary key (collaboration, round, day),
    foreign key (collaboration, round) references round (collaboration, id)
);
