import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportQuestion, OrganisationImport } from '../../api/types/partners';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { ForRegistrars } from '../organisations/ForRegistrars';
import { Done } from './Done';
import { EarlierImports } from './EarlierImports';
import { FileForm } from './FileForm';
import { PreviewView } from './PreviewView';
import './imports.css';

/** A file of organisations is looked at row by row, and only then brought into the registry. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const [file, setFile] = useState<ImportQuestion>();
  const [done, setDone] = useState<OrganisationImport>();
  const again = () => {
    setFile(undefined);
    setDone(undefined);
  };
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink key="list" to="/tyo/kumppanit">{t('organisations:title')}</AppLink>]}>
      <ForRegistrars>
        <div className="stack stack--loose">
          {done && <Done result={done}><Button look="quiet" onClick={again}>{t('another')}</Button></Done>}
          {!done && <FileForm onFile={setFile} />}
          {!done && file && <PreviewView key={`${file.source}\n${file.text}`} file={file} onDone={setDone} />}
          <EarlierImports />
        </div>
      </ForRegistrars>
    </Page>
  );
}
