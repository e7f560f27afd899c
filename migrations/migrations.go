// Package migrations embeds the forward-only SQL of the schema. A file that has
// landed never changes; names are <timestamp>_<capability>.tx.up.sql and each
// runs in one transaction as nuanxin_owner.
package migrations

import "embed"

// Files are the migrations in name order.
//
//go:embed *.tx.up.sql
var Files embed.FS

// Roles creates the database roles; it needs a superuser and may run again.
//
//go:embed roles.sql
var Roles string
