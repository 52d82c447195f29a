-- Documents that are written together, their blocks with every version, notes on them, and their sealed editions; material beside them.
create table document (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    title         text   not null,
    matter        text,
    details       text   not null,
    version       bigint not null,
    primary key (collaboration, id),
    foreign key (collaboration, matter) references matter (collaboration, id)
);

create table block (
    collaboration text    not null,
    id            text    not null,
    document      text    not null,
    chapter       text    not null,
    position      integer not null,
    content       text    not null,
    version       bigint  not null,
    taken_out_at  bigint,
    primary key (collaboration, id),
    foreign key (collaboration, document) references document (collaboration, id)
);

create index block_of_document on block (collaboration, document);

create table block_version (
    collaboration text   not null,
    block         text   not null,
    number        bigint not null,
    content       text   not null,
    who           text   not null,
    login         text,
    kept_at       bigint not null,
    primary key (collaboration, block, number),
    foreign key (collaboration, block) references block (collaboration, id)
);

create table note (
    collaboration text   not null,
    id            text   not null,
    document      text   not null,
    block         text   not null,
    said          text   not null,
    suggests      text,
    of_version    bigint not null,
    who           text   not null,
    login         text,
    made_at       bigint not null,
    ended         text,
    ended_by      text,
    ended_login   text,
    ended_at      bigint,
    primary key (collaboration, id),
    foreign key (collaboration, block) references block (collaboration, id)
);

create index note_of_document on note (collaboration, document);

create table edition (
    collaboration text    not null,
    id            text    not null,
    document      text    not null,
    number        integer not null,
    title         text    not null,
    why           text    not null,
    hash          text    not null,
    basis         text    not null,
    content       {bytes} not null,
    made_at       bigint  not null,
    who           text    not null,
    login         text,
    primary key (collaboration, id),
    unique (collaboration, document, number),
    foreign key (collaboration, document) references document (collaboration, id)
);

create table material (
    collaboration text    not null references collaboration (id),
    id            text    not null,
    title         text    not null,
    about         text    not null,
    file_name     text    not null,
    media_type    text    not null,
    size          bigint  not null,
    file          {bytes} not null,
    made_at       bigint  not null,
    gone_at       bigint,
    primary key (collaboration, id)
);

create table useful_vote (
    collaboration text   not null references collaboration (id),
    page          text   not null,
    yes           bigint not null,
    nay           bigint not null,
    primary key (collaboration, page)
);
