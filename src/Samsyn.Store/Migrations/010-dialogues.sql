-- Dialogues: what is done in them, who takes part, what they write and how they judge.
create table dialogue (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    title         text    not null,
    purpose       text    not null,
    inviter       text    not null,
    first_day     text    not null,
    last_day      text,
    place         text,
    mandate       text    not null,
    declared      text    not null,
    hides_results integer not null check (hides_results in (0, 1)),
    continues     text,
    part_of       text,
    matter        text,
    code          text,
    opened_at     bigint,
    closed_at     bigint,
    version       bigint  not null,
    primary key (collaboration, id),
    foreign key (collaboration, continues) references dialogue (collaboration, id),
    foreign key (collaboration, part_of) references dialogue (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table activity (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    dialogue      text    not null,
    position      integer not null,
    kind          text    not null,
    question      text    not null,
    minutes       integer,
    judged        text,
    rules         text    not null,
    opened_at     bigint,
    closed_at     bigint,
    version       bigint  not null,
    primary key (collaboration, id),
    foreign key (collaboration, dialogue) references dialogue (collaboration, id),
    foreign key (collaboration, judged) references activity (collaboration, id)
);
create index activity_of_dialogue on activity (collaboration, dialogue, position);

-- Somebody who takes part: the groups they said they belong to, and never who they are.
create table participant (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    dialogue      text   not null,
    declared      text   not null,
    entered_by    text,
    came_at       bigint not null,
    primary key (collaboration, dialogue, id),
    foreign key (collaboration, dialogue) references dialogue (collaboration, id)
);

create table contribution (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    dialogue      text   not null,
    activity      text   not null,
    participant   text   not null,
    kind          text   not null,
    text          text,
    tags          text   not null,
    made_at       bigint not null,
    visibility      text   not null,
    merged_into   text,
    answer        text,
    primary key (collaboration, id),
    foreign key (collaboration, dialogue) references dialogue (collaboration, id),
    foreign key (collaboration, activity) references activity (collaboration, id),
    foreign key (collaboration, merged_into) references contribution (collaboration, id)
);
create index contribution_of_dialogue on contribution (collaboration, dialogue, made_at);

-- How somebody judged something. What is judged again takes the place of what was judged before.
create table judgement (
    collaboration text    not null references collaboration (id),
    activity      text    not null,
    item          text    not null,
    participant   text    not null,
    aspect        text    not null,
    value         integer,
    first_at      bigint  not null,
    judged_at     bigint  not null,
    primary key (collaboration, activity, item, participant, aspect),
    foreign key (collaboration, activity) references activity (collaboration, id)
);
