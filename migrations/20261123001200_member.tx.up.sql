-- What has ended is purged every night: sessions, tries of a password, invitations.
create index session_end on identity.session (expires_at);
create index login_attempt_last on identity.login_attempt (last_at);
grant delete on app.invitation to nuanxin_app;
