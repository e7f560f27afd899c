// Package calendar owns the days that assistance work follows: the Chinese
// lunar calendar and its festivals, the rest days and adjusted working days
// that the State Council announces each year (国务院办公厅节假日安排),
// arithmetic in working days, and the language of recurring dates
// ("春节前 10 天", "每月 15 日").
//
// Lunar dates and solar terms are tables for 1901 to 2100, not computations;
// outside these years functions report false. Announced days are data: two
// years are shipped, further ones are imported and passed in as Holidays. The
// package keeps no state and reads no clock; schedules belong to jobs.
package calendar
