// Package secret owns the protection of sensitive values: resident identity
// numbers (公民身份号码), bank accounts, phone numbers, addresses and the like.
//
// Three things belong together:
//
//   - Text is a sensitive value in memory. It prints as *** everywhere; only
//     Reveal gives it away, so a search for Reveal finds every place that does.
//   - Keys seals a Text for one column of one row (AES-256-GCM through Tink, keys
//     per tenant) and computes its blind index, by which equal values are found
//     without opening any.
//   - KMS guards the tenants' keys: they are stored wrapped with a key that the
//     database never holds.
//
// The package does not decide who may see a value; that is the capability's
// decision, which it hands to the outer layer as a Field.
package secret
