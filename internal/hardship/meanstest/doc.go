// Package meanstest owns the means test of hardship households (家庭经济状况测算):
// the low-income standards (低保标准), the rules by which income and rigid spending
// count, what a household has and spends line by line, and the assessments made of
// it.
//
// The engine (Reckon) is a pure function. It answers every category that a household
// satisfies together with every number it used; it decides nothing. A person
// confirms one category (个人信息保护法 art. 24), which then becomes the archive's.
//
// Standards and rules are inherited: a union that keeps none of its own uses those of
// the nearest federation above it. Assessments and confirmations are never changed;
// an assessment keeps the standard and the rules that it was made with.
//
// Rules are tried on every kept archive before they count: a job holds them against
// those in force (a trial, 试算: RUNNING → DONE) and keeps what would change.
//
// Archives belong to package hardship, files to package attachment.
package meanstest
