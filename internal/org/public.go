package org

import "github.com/nuanxin/nuanxin/internal/db"

// maxOpenSites bounds the places that a public page names.
const maxOpenSites = 20

// PublicName reads the name of the union of a fetch, for its public pages.
func PublicName() *db.Row[string] { return db.One[string](sqlPublicName) }

// OpenSites reads where the union of a fetch receives people, the centre first, at
// most 20.
func OpenSites() *db.Rows[*Site] { return db.Many[*Site](sqlOpenSites, maxOpenSites) }
