// Package archtest makes the rules of the architecture executable: who may import
// whom, what every table must carry, what every operation must declare. It holds
// tests only.
package archtest
