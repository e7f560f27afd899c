package embedded_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

type redisStarter func(context.Context, embedded.RedisOptions) (*embedded.Redis, error)

// redisKinds are both ways to have a Redis; the real one only where it is installed.
func redisKinds(t *testing.T, test func(t *testing.T, start redisStarter)) {
	t.Helper()
	t.Run("in process", func(t *testing.T) {
		t.Parallel()
		test(t, func(_ context.Context, o embedded.RedisOptions) (*embedded.Redis, error) {
			return embedded.StartRedisInProcess(o)
		})
	})
	t.Run("server", func(t *testing.T) {
		t.Parallel()
		needRedis(t)
		test(t, embedded.StartRedis)
	})
}

func needRedis(t *testing.T) {
	t.Helper()
	if embedded.LocateRedis() == "" {
		t.Skip("no redis-server: run make test, which gets one, or install it")
	}
}

func redisClient(t *testing.T, r *embedded.Redis) redis.UniversalClient {
	t.Helper()
	client := r.Client()
	t.Cleanup(func() { _ = client.Close() })
	return client
}

func TestRedisKeepsEveryTypeOverRestart(t *testing.T) {
	t.Parallel()
	redisKinds(t, func(t *testing.T, start redisStarter) {
		ctx := testContext(t)
		o := embedded.RedisOptions{Dir: t.TempDir()}
		r, err := start(ctx, o)
		require.NoError(t, err)
		c := redisClient(t, r)
		binary := "\x00\xff\n\"任务"
		require.NoError(t, c.Set(ctx, "lock", binary, time.Hour).Err())
		require.NoError(t, c.RPush(ctx, "pending", "b", "a", binary).Err())
		require.NoError(t, c.SAdd(ctx, "queues", "default", "mail").Err())
		require.NoError(t, c.ZAdd(ctx, "scheduled", redis.Z{Score: 1_700_000_000.5, Member: "id-1"}).Err())
		require.NoError(t, c.HSet(ctx, "task", "msg", binary).Err())
		require.NoError(t, r.Stop())

		again, err := start(ctx, o)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, again.Stop()) })
		c = redisClient(t, again)
		require.Equal(t, binary, c.Get(ctx, "lock").Val())
		require.Greater(t, c.TTL(ctx, "lock").Val(), 50*time.Minute)
		require.Equal(t, []string{"b", "a", binary}, c.LRange(ctx, "pending", 0, -1).Val())
		require.ElementsMatch(t, []string{"default", "mail"}, c.SMembers(ctx, "queues").Val())
		require.Equal(t, []redis.Z{{Score: 1_700_000_000.5, Member: "id-1"}}, c.ZRangeWithScores(ctx, "scheduled", 0, -1).Val())
		require.Equal(t, binary, c.HGet(ctx, "task", "msg").Val())
	})
}

func TestRedisSecondManagerIsRefused(t *testing.T) {
	t.Parallel()
	redisKinds(t, func(t *testing.T, start redisStarter) {
		ctx := testContext(t)
		o := embedded.RedisOptions{Dir: t.TempDir()}
		r, err := start(ctx, o)
		require.NoError(t, err)
		_, err = start(ctx, o)
		require.ErrorIs(t, err, embedded.ErrInUse)
		require.NoError(t, r.Stop())
		require.NoError(t, r.Stop(), "a second stop does nothing")
	})
}

func TestRedisStartsAfterKillHard(t *testing.T) {
	t.Parallel()
	redisKinds(t, func(t *testing.T, start redisStarter) {
		ctx := testContext(t)
		o := embedded.RedisOptions{Dir: t.TempDir()}
		r, err := start(ctx, o)
		require.NoError(t, err)
		require.NoError(t, r.KillHard())
		again, err := start(ctx, o)
		require.NoError(t, err)
		require.NoError(t, redisClient(t, again).Ping(ctx).Err())
		require.NoError(t, again.Stop())
	})
}

func TestRedisServerClientsWorkOnAfterRestart(t *testing.T) {
	t.Parallel()
	needRedis(t)
	ctx := testContext(t)
	o := embedded.RedisOptions{Dir: t.TempDir()}
	r, err := embedded.StartRedis(ctx, o)
	require.NoError(t, err)
	c := redisClient(t, r)
	require.NoError(t, c.Ping(ctx).Err())
	require.NoError(t, r.KillHard())
	require.Error(t, c.Ping(ctx).Err())
	again, err := embedded.StartRedis(ctx, o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, again.Stop()) })
	require.NoError(t, c.Ping(ctx).Err())
}

func TestRedisServerStartsAfterItsManagerWasKilled(t *testing.T) {
	t.Parallel()
	needRedis(t)
	dir := t.TempDir()
	_, kill := startHelper(t, "redis", dir)
	kill()
	r, err := embedded.StartRedis(testContext(t), embedded.RedisOptions{Dir: dir})
	require.NoError(t, err)
	require.NoError(t, r.Stop())
}

func TestRedisServerSaysWhyItDoesNotStart(t *testing.T) {
	t.Parallel()
	needRedis(t)
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "appendonlydir"), []byte("in the way"), 0o600))
	_, err := embedded.StartRedis(testContext(t), embedded.RedisOptions{Dir: dir})
	require.ErrorContains(t, err, "exit status")
}

func TestRedisInProcessKeysExpire(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	r, err := embedded.StartRedisInProcess(embedded.RedisOptions{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, r.Stop()) })
	c := redisClient(t, r)
	require.NoError(t, c.Set(ctx, "lock", "held", time.Second).Err())
	require.Eventually(t, func() bool { return c.Exists(ctx, "lock").Val() == 0 }, time.Minute, 50*time.Millisecond)
}

func TestRedisInProcessRefusesSpoiledSnapshot(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "snapshot.json")
	require.NoError(t, os.WriteFile(file, []byte("[{"), 0o600))
	o := embedded.RedisOptions{Dir: dir}
	_, err := embedded.StartRedisInProcess(o)
	require.ErrorContains(t, err, file)
	require.NoError(t, os.Remove(file))
	r, err := embedded.StartRedisInProcess(o) // the refusal gave the lock back
	require.NoError(t, err)
	require.NoError(t, r.Stop())
}
