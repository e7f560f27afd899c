package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCounter(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		lines                   []string
		passed, failed, skipped int
		shows, hides            []string
	}{
		"passed and skipped": {
			lines: []string{
				`{"Action":"start","Package":"p"}`,
				`{"Action":"run","Package":"p","Test":"TestA"}`,
				`{"Action":"output","Package":"p","Test":"TestA","Output":"chatter\n"}`,
				`{"Action":"pass","Package":"p","Test":"TestA/sub"}`,
				`{"Action":"pass","Package":"p","Test":"TestA"}`,
				`{"Action":"skip","Package":"p","Test":"TestB"}`,
				`{"Action":"output","Package":"p","Output":"ok  \tp\t12s\n"}`,
				`{"Action":"pass","Package":"p","Elapsed":12}`,
			},
			passed: 2, skipped: 1,
			shows: []string{"ok    p  3 tests  12.0s", "slow  p  12s"}, hides: []string{"chatter"},
		},
		"failed test": {
			lines: []string{
				`{"Action":"output","Package":"p","Test":"TestA","Output":"want 1, got 2\n"}`,
				`{"Action":"fail","Package":"p","Test":"TestA"}`,
				`{"Action":"fail","Package":"p","Elapsed":0.1}`,
			},
			failed: 1, shows: []string{"want 1, got 2", "FAIL  p"},
		},
		"does not build": {
			lines: []string{
				`{"ImportPath":"p [p.test]","Action":"build-output","Output":"x.go:1: undefined: y\n"}`,
				`{"ImportPath":"p [p.test]","Action":"build-fail"}`,
				`{"Action":"start","Package":"p"}`,
				`{"Action":"fail","Package":"p","Elapsed":0,"FailedBuild":"p [p.test]"}`,
			},
			failed: 1, shows: []string{"undefined: y", "FAIL  p"},
		},
		"ends in the middle of a test": {
			lines: []string{
				`{"Action":"output","Package":"p","Test":"TestA","Output":"half way\n"}`,
				`{"Action":"output","Package":"p","Output":"exit status 2\n"}`,
				`{"Action":"fail","Package":"p"}`,
			},
			failed: 1, shows: []string{"half way", "exit status 2"},
		},
		"no test files": {
			lines: []string{`{"Action":"skip","Package":"p","Elapsed":0}`},
		},
		"words of the go command": {
			lines: []string{"go: downloading example.org/m v1.0.0"}, shows: []string{"downloading"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			got := newCounter(&out)
			require.NoError(t, got.read(strings.NewReader(strings.Join(c.lines, "\n"))))
			got.report()
			require.Equal(t, []int{c.passed, c.failed, c.skipped}, []int{got.passed, got.failed, got.skipped})
			for _, s := range c.shows {
				require.Contains(t, out.String(), s)
			}
			for _, s := range c.hides {
				require.NotContains(t, out.String(), s)
			}
		})
	}
}
