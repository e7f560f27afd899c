// Package demo fills a fresh installation with invented unions, people and stories,
// so that a newcomer sees the product at work. Everything is made through the
// capabilities' own commands. It is deterministic but for passwords, which are
// generated, shown once and kept in a private file of the state directory.
package demo
