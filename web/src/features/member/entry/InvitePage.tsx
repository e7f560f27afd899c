import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { InvitationQuery as InvitationData } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { AcceptInvitation, InvitationQuery } from '../documents';
import { checkPassword } from '../parts/password';
import { PasswordRules } from '../parts/PasswordRules';
import styles from './LoginPage.module.css';

type Invitation = NonNullable<InvitationData['invitation']>;

/** Behind an invitation link: who invites, and the password that makes the account one's own. */
export function Component() {
  const { token = '' } = useParams();
  const query = useGql(InvitationQuery, { token }, { retry: false });
  return (
    <Loaded query={query}>
      {({ invitation }) => (invitation ? <Accept token={token} invitation={invitation} /> : <Gone />)}
    </Loaded>
  );
}

function Gone() {
  const { t } = useTranslation('member');
  return (
    <EmptyState
      title={t('accept.gone')}
      hint={t('accept.goneHint')}
      action={<Link to="/login">{t('accept.toLogin')}</Link>}
    />
  );
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('member');
  const { accountExists, login, displayName } = invitation;
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const mutation = useGqlMutation(AcceptInvitation, {
    invalidates: ['Viewer'],
    onSuccess: () => navigate('/', { replace: true }),
  });
  const check = checkPassword(password, [login, displayName]);
  const weak = !accountExists && !(check.length && check.personal);
  const different = !accountExists && repeated !== password;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (password !== '' && !weak && !different) mutation.mutate({ input: { token, password } });
  };
  const { error } = mutation;
  const refusal = error?.code === 'NETWORK' ? t('login.network') : (error?.fields[0]?.message ?? error?.message);
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <h1 className={styles.title}>{t('accept.to', { tenant: invitation.tenantName })}</h1>
      <div>
        {displayName} ({login})<div>{t('accept.expires', { at: dateTimeCN(invitation.expiresAt) })}</div>
      </div>
      {accountExists && <p>{t('accept.existing')}</p>}
      {/* Lets password managers file the password under the right account. */}
      <input hidden readOnly autoComplete="username" value={login} />
      <TextField
        type="password"
        label={t(accountExists ? 'accept.password' : 'accept.newPassword')}
        problem={tried && password === '' ? t('accept.missing') : refusal}
        value={password}
        autoComplete={accountExists ? 'current-password' : 'new-password'}
        onChange={(event) => setPassword(event.target.value)}
      />
      {!accountExists && (
        <>
          <PasswordRules check={check} tried={tried} />
          <TextField
            type="password"
            label={t('accept.repeat')}
            problem={tried && different ? t('accept.different') : undefined}
            value={repeated}
            autoComplete="new-password"
            onChange={(event) => setRepeated(event.target.value)}
          />
        </>
      )}
      <Button kind="primary" wide type="submit" busy={mutation.isPending}>
        {t('accept.submit')}
      </Button>
    </form>
  );
}
