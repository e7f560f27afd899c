package supervision

// A figure from 1 to guardBelow-1 is hidden: fewer people than that could be told
// apart.
const guardBelow = 5

// GuardedCount is a figure that may concern so few people that it would point at them.
type GuardedCount struct {
	Value  *int // nil when hidden
	Hidden bool
}

func shown(n int) GuardedCount { return GuardedCount{Value: &n} }

var hiddenCount = GuardedCount{Hidden: true}

func small(n int) bool { return 0 < n && n < guardBelow }

func guarded(n int) GuardedCount {
	if small(n) {
		return hiddenCount
	}
	return shown(n)
}

// group is the sum of some figures, of which the small ones are hidden one by one.
type group struct {
	sum       int
	hidden    int // how many are hidden
	hiddenSum int
}

func (g *group) add(n int) {
	g.sum += n
	if small(n) {
		g.hidden++
		g.hiddenSum += n
	}
}

// safe tells whether the sum may be shown beside its parts. Whoever takes the visible
// parts away learns the sum of the hidden ones; each of those must still be able to be
// anything from 1 to 4, whatever the others are.
func (g *group) safe() bool {
	const least, most = 1, guardBelow - 1
	others := g.hidden - 1
	return g.hidden == 0 || (g.hiddenSum-others*least >= most && g.hiddenSum-others*most <= least)
}

func (g *group) count() GuardedCount {
	if !g.safe() {
		return hiddenCount
	}
	return shown(g.sum)
}

// table is a column of figures with sums by area and in all.
type table struct {
	all   group
	areas map[string]*group
}

func (t *table) add(area string, n int) {
	if t.areas == nil {
		t.areas = map[string]*group{}
	}
	if t.areas[area] == nil {
		t.areas[area] = &group{}
	}
	t.all.add(n)
	t.areas[area].add(n)
}

// total is the sum of the whole column. The shown sums of areas may be taken away from
// it as well, so it is the hidden figures of the other areas that must be safe.
func (t *table) total() GuardedCount {
	rest := group{}
	for _, a := range t.areas {
		if !a.safe() {
			rest.hidden += a.hidden
			rest.hiddenSum += a.hiddenSum
		}
	}
	if !rest.safe() {
		return hiddenCount
	}
	return shown(t.all.sum)
}

// series guards figures whose sum can be found elsewhere: when the hidden ones could
// be computed from it, the smallest of the others is hidden too.
func series(figures []int) []GuardedCount {
	out := make([]GuardedCount, len(figures))
	var g group
	least := -1
	for i, n := range figures {
		out[i] = guarded(n)
		g.add(n)
		if n >= guardBelow && (least < 0 || n < figures[least]) {
			least = i
		}
	}
	if !g.safe() && least >= 0 {
		out[least] = hiddenCount
	}
	return out
}
