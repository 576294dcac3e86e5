import { useI18n } from '../../i18n/I18n';
import { Dialog } from '../../ui/Dialog';
import { CompanyDirectory, type CompanyDirectoryProps } from './CompanyDirectory';

interface DirectoryDialogProps extends Omit<CompanyDirectoryProps, 'linkTo'> {
  readonly onClose: () => void;
}

/** Chooses among all companies of the package, over any page. */
export function DirectoryDialog({ onClose, ...directory }: DirectoryDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog title={t('directory.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <CompanyDirectory {...directory} linkTo={null} />
    </Dialog>
  );
}
