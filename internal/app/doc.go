// Package app is the composition root: it opens the servers that the settings name
// (or the embedded ones), builds every capability and runs the API, the workers or
// both. Nothing imports it but cmd.
package app
