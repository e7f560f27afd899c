import { useTranslation } from 'react-i18next';
import { type Fen, yuan } from '@/lib/money';
import { rmbUpper } from '@/lib/rmbUpper';
import styles from './SignatureBlock.module.css';

interface SignatureBlockProps {
  /** Sum of the list, in fen. */
  total?: Fen;
  /** Who signs, in the order of the form: 制表, 经办, 审核, 批准. */
  signers: readonly string[];
}

/** Sum in figures and in words, and the lines to sign on. */
export function SignatureBlock({ total, signers }: SignatureBlockProps) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.block}>
      {total !== undefined && (
        <p className={styles.total}>
          <span>{t('print.upper', { words: rmbUpper(total) })}</span>
          <span>{t('print.figures', { amount: yuan(total) })}</span>
        </p>
      )}
      <div className={styles.signers}>
        {signers.map((signer) => (
          <span key={signer} className={styles.signer}>
            {t('print.signer', { signer })}
            <span className={styles.line} />
          </span>
        ))}
      </div>
      <p className={styles.date}>{t('print.date')}</p>
    </div>
  );
}
