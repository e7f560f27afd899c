// Package jobs runs work that outlives a request: expanding a campaign, sending
// notifications, importing a roster, whatever comes due by the calendar.
//
// # The idea
//
// PostgreSQL is the queue and the timetable; Redis (asynq) is only the doorbell.
// A command inserts its job in its own transaction, so a job exists exactly if
// the command committed. A handler locks the job's row, works, and marks the row
// done in one commit, so its effects happen exactly once however often the bell
// rings. Redis may be wiped, hang or be absent at any moment: nothing is lost,
// nothing is done twice, it only gets slower.
//
//	command ──insert──▶ app.job ◀──lock, work, mark done── worker
//	                       │                                 ▲
//	                       └──relay──▶ asynq ("look at X") ──┘
//	                             └─ no Redis: straight to the worker
//
// # States of a job
//
//	state    meaning                                 leaves by
//	pending  waits for its time, or is at work       handler: done, dead, held
//	done     its effects are committed, or it was    (kept, see Config.Keep)
//	         discarded: then LastError says why
//	dead     failed MaxAttempts times                Retry → pending, Discard → done
//	held     waits for a person (ErrHold) or for     Release → pending, Discard → done;
//	         its suspended tenant (HoldTenant)       a resumed tenant releases its own
//
// A failure keeps the row pending with a later run_at (Options.Backoff). A job
// that kills its worker, so that nobody can count the failure, is counted before
// it starts from its third unanswered bell on.
//
// # Who may call what
//
//	capability, in its commands   Task.Enqueue, PutSchedule, PauseSchedule, …
//	capability, when wired        Handle, HandleOutside (before Engine.Start)
//	operations screens            ListDead, ListHeld, Count, Get, Retry, Discard, Release
//	the composition root          New, Engine.Start, .Stop, .Watch, .Snapshot
//	tests                         jobstest
//
// Nobody else uses asynq, and nothing enqueues there but the relay.
//
// # Two kinds of handlers
//
// Handle is the normal one: all effects go through the transaction it is given,
// and happen exactly once. HandleOutside is for work that no transaction can hold
// (files, S3, mail): it runs under a lease and commits in steps of its own, each
// refused once the lease is lost. What it does outside of the database happens at
// least once, so it must bear a repetition.
package jobs
