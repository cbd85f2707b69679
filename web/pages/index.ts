/** What the worker may know of the front end: pages to render, and the few words of theirs that it needs for that. */

export { categoryIcons } from '../icons/categories.ts';
export type { IconNode } from '../icons/node.ts';
export {
  homeAddress,
  initiativeAddress,
  listFileAddress,
  manifestAddress,
  offlineAddress,
  SHARED_MAX,
  savedAddress,
} from '../state/address.ts';
export { insideAddress, type Narrowing, readNarrowing, searchWithin } from '../state/narrowing.ts';
export {
  ABOUT_PAGES,
  type AboutPageKey,
  aboutAddress,
  addAddress,
  inEveryLanguage,
  listPageAddress,
  municipalitiesAddress,
  overviewAddress,
  type Subject,
  styleAddress,
} from '../state/page-address.ts';
export { PAGE_SIZE } from '../state/results.ts';
export { rowFromCard, wordsIn } from '../state/row.ts';
export { searchWidget } from '../state/search-widget.ts';
export { iframeSnippet, OEMBED_TYPES, type OembedFormat, oembedAddress, pageOf } from '../state/snippets.ts';
export { COLOURS, type Colour, type Flaw, readWidget, type Widget } from '../state/widget.ts';
export { configuratorTexts } from '../text/configurator.ts';
export { LANGS, LANGUAGES, type Lang, prefixOf } from '../text/lang.ts';
export { LANGUAGE_NAMES } from '../text/lang-names.ts';
export { reasonIn } from '../text/stewards/import-reasons.ts';
export { type StewardText, stewardTexts } from '../text/stewards/index.ts';
export { STEWARD_LANGS, type StewardLang, stewardAddress, stewardLang } from '../text/stewards/lang.ts';
export { sayFlaw } from '../text/stewards/listing-form.ts';
export { texts } from '../text/whole.ts';
export type { SiteContact } from './about/contact-line.tsx';
export { AboutPage } from './about.tsx';
export { headingOf, type ListSubject } from './area/subject.ts';
export { CONFIGURATOR_PATH, REMEMBERS } from './configurator/address.ts';
export { PosterPage } from './configurator/poster.tsx';
export { ConfiguratorPage, type SaidCorrection } from './configurator.tsx';
export type { EmbedAssets, EmbedPageProps } from './embed/frame.tsx';
export { EmbedInitiativePage } from './embed/initiative.tsx';
export { EmbedListPage } from './embed/list.tsx';
export { EmbedLostPage, EmbedNoMunicipalityPage } from './embed/lost.tsx';
export { EmbedReportedPage, EmbedReportPage } from './embed/report.tsx';
export { GonePage } from './gone.tsx';
export { HomePage } from './home.tsx';
export { QrCode } from './initiative/qr.tsx';
export { InitiativePage } from './initiative.tsx';
export type { Assets } from './layout/assets.ts';
export type { Credit } from './layout/credit.ts';
export { LOGO } from './layout/logo.tsx';
export { ListPage } from './list-page.tsx';
export { appManifest } from './manifest.ts';
export { MunicipalitiesPage } from './municipalities.tsx';
export { NotFoundPage } from './not-found.tsx';
export { OfflinePage } from './offline.tsx';
export { isTable } from './overview/table.tsx';
export { tablesOf } from './overview/tables.ts';
export { OverviewPage } from './overview.tsx';
export { SavedPage } from './saved.tsx';
export { AccountPage } from './stewards/account.tsx';
export {
  ADD_PATH,
  AddPage,
  type AddPageProps,
  CONFIRM_PATH,
  ConfirmPage,
  SentPage,
} from './stewards/add.tsx';
export { ClaimPage, type ClaimWay } from './stewards/claim.tsx';
export { Differences } from './stewards/differences.tsx';
export {
  ConflictPage,
  EDIT_PATH,
  EditPage,
  type EditPageProps,
  SAVED_PATH,
  SavedChangePage,
} from './stewards/edit.tsx';
export type { Errors } from './stewards/fields.tsx';
export type { StewardPageProps } from './stewards/frame.tsx';
export {
  type HistoryDone,
  type HistoryEntry,
  HistoryPage,
  type HistoryPageProps,
  isHistoryDone,
} from './stewards/history.tsx';
export { ImportCheckedPage, type RowShown } from './stewards/import/checked.tsx';
export { ImportColumnsPage, type ImportColumnsProps } from './stewards/import/columns.tsx';
export { ImportEndedPage } from './stewards/import/ended.tsx';
export { ImportProgressPage } from './stewards/import/progress.tsx';
export { ImportsPage, type ImportsPageProps, isStep } from './stewards/import/start.tsx';
export { InvitationPage } from './stewards/invitation.tsx';
export type { Offer, Twin } from './stewards/listing-form/questions.tsx';
export { LogPage } from './stewards/log.tsx';
export { EditMatterPage, type EditMatterProps } from './stewards/matter/edit.tsx';
export type { MatterTwin } from './stewards/matter/twins.tsx';
export { MatterPage, type MatterPageProps } from './stewards/matter.tsx';
export { FindTwoPage, MergedPage, MergePage } from './stewards/merge.tsx';
export { type Done, isDone, MinePage } from './stewards/mine.tsx';
export { EraseListingPage, MyListingPage, type MyListingProps } from './stewards/my-listing.tsx';
export { AccountErasedPage, EraseAccountPage } from './stewards/own-data.tsx';
export { ProblemPage } from './stewards/problem.tsx';
export { type Narrowed, QueuePage } from './stewards/queue.tsx';
export { ReportedPage, type ReportFormProps, ReportPage } from './stewards/report.tsx';
export { RolesPage } from './stewards/roles.tsx';
export { CheckMailPage, CodePage, LinkPage, SignedOutPage, SignInPage } from './stewards/sign-in.tsx';
export { SOURCE_DONE, SourcePage, type SourcePageProps } from './stewards/source.tsx';
export { SourceFormPage } from './stewards/source-form.tsx';
export { SOURCES_PATH, SourcesPage } from './stewards/sources.tsx';
export { StillHerePage, StillHereThanksPage } from './stewards/still-here.tsx';
export { STAMP_FIELD, TRAP_FIELD } from './stewards/trap.tsx';
export { WritePage, WrittenPage } from './stewards/write.tsx';
export type { StyleFacts } from './style-guide/facts.ts';
export { StyleGuidePage } from './style-guide.tsx';
