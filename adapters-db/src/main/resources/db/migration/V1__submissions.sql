create table submission (
    id          varchar(64) not null,
    form        varchar(3)  not null,
    period      date,
    accepted_at timestamp with time zone,
    primary key (id)
);
