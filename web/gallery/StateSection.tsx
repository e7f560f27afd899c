import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { ErrorState } from '@/kit/state/ErrorState';
import { Loading } from '@/kit/state/Loading';
import { NoPermission } from '@/kit/state/NoPermission';
import { OfflineBanner } from '@/kit/state/OfflineBanner';
import { ApiError } from '@/lib/graphql';
import { words } from './words';

const nothing = () => undefined;

export function StateSection() {
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: 12 }}>
      <h1>{words().overview}</h1>
      <OfflineBanner />
      <Card title="EmptyState">
        <EmptyState hint={words().visitHint} />
      </Card>
      <Card title="Loading">
        <Loading />
      </Card>
      <Card title="ErrorState">
        <ErrorState
          error={new ApiError({ code: 'INTERNAL', message: words().finding, requestId: '01JD-7F3A' })}
          onRetry={nothing}
        />
      </Card>
      <Card title="ErrorState, NETWORK">
        <ErrorState error={new ApiError({ code: 'NETWORK', message: '' })} onRetry={nothing} />
      </Card>
      <Card title="NoPermission">
        <NoPermission />
      </Card>
    </main>
  );
}
