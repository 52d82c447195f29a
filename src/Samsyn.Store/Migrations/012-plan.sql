-- The plan: challenges, recommendations, goals, interventions, commitments, packages and decisions, what was answered in consultations, and the links between them.
create table challenge (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table recommendation (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table goal (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table intervention (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table commitment (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table package (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table decision (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table consultation_answer (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    package       text   not null,
    from_kind     text   not null,
    from_thing    text   not null,
    stance        text   not null,
    text          text   not null,
    received_at   bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, package) references package (collaboration, id)
);

-- What led to what. One that is taken away stays, so that it can be seen that it was there.
create table link (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    from_kind     text   not null,
    from_thing    text   not null,
    to_kind       text   not null,
    to_thing      text   not null,
    why           text   not null,
    made_at       bigint not null,
    made_by       text   not null,
    removed_at    bigint,
    primary key (collaboration, id)
);
create unique index link_now on link (collaboration, from_kind, from_thing, to_kind, to_thing) where removed_at is null;
