// Package audit owns the audit chain of each tenant: who did what to which object,
// when and why.
//
// Append writes an entry in the caller's transaction, so that a change and its
// entry exist together or not at all. The database numbers the entries and chains
// them by hash; the server's role can read them and cannot write, change or delete
// one by any other way. What an entry says about values (before, after, note) is
// sealed with the tenant's keys: the chain holds no clear personal data and stays
// valid when the keys are destroyed.
//
// A chain alone does not show a cut tail or a complete rewrite by somebody with the
// owner's rights. A Notary therefore signs the heads every few minutes with a key
// that the database never holds and hands them to a sink outside of it; Verify
// walks the chains and compares them with what was signed.
package audit
