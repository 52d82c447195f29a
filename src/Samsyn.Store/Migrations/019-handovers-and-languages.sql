-- What was said in a dialogue and handed to another collaboration here, which answers it too.
create table handover (
    collaboration text   not null references collaboration (id),
    id            text   not null,
    contribution  text   not null,
    receiver      text   not null references collaboration (id),
    made_at       bigint not null,
    answer        text,
    primary key (collaboration, id),
    unique (collaboration, contribution, receiver),
    foreign key (collaboration, contribution) references contribution (collaboration, id)
);
create index handover_of_receiver on handover (receiver, made_at);

-- In which language a dialogue's own texts are written, the same texts in others, and in which language somebody wrote.
alter table dialogue add column language text;
alter table dialogue add column translations text;
alter table contribution add column language text;
