// Package workbench counts what waits for the caller's desk among archives, applications, imports, plans,
// runs, visits and requests, and names the next openings. It owns no table and changes nothing.
package workbench
