// Package selfcheck lets workers see, without an account, whether their household may
// be one that the union helps (自助核对): the same engine as the means test, the papers
// to bring and where to go.
//
// It stores nothing. What a visitor enters is held in memory for the length of one
// request; of it the database is asked for the standards of the area only. An answer
// decides nothing: whoever wants help applies, and the office tests anew.
//
// Standards, rules and the engine belong to package meanstest, papers to intake, sites
// to org.
package selfcheck
