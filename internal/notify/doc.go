// Package notify owns messages to the members of a tenant: the inbox inside the app
// and the way of a message through e-mail, SMS and WeCom (企业微信).
//
// A capability tells in its own transaction (NotifyTx) what happened, as a kind and
// its arguments; the words are put in when somebody reads, in their language. What
// the kinds mean for the receiver's work belongs to the capabilities.
//
// States: a notification is unread or read. A delivery goes planned → sending →
// sent | failed | unknown; see delivery.
package notify
