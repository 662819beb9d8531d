import { parse } from "regexparam";
import { Suspense, useEffect } from "react";
import { matchRoute, useLocation, useRouter, Route } from "wouter";
import { offerIn, paths } from "../findings/paths.ts";
import { lowered } from "../findings/words/sentence.ts";
import { loadSamples } from "../state/load-samples.ts";
import { useFromFile } from "../state/live/use-file.ts";
import { namesOf } from "../state/use-names.ts";
import { workedOut } from "../state/worked-out.ts";
import { Loading } from "../ui/page/loading.tsx";
import { type OnDemand, onDemand } from "../ui/page/on-demand.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { useLoadedAhead } from "./use-loaded-ahead.ts";

const offerForm = onDemand(async () => (await import("../features/offers/form/offer-form-page.tsx")).OfferFormPage);

interface Place extends OnDemand {
  readonly path: string;
  /** names the browser's tab */
  readonly title: string;
  /** often gone to, so it is loaded before that */
  readonly isLikely?: true;
  /** what it needs besides while nothing is kept */
  readonly whileEmpty?: () => Promise<unknown>;
  /** stays as it is while someone goes on within it; any other begins again at another address */
  readonly stays?: true;
}

const ID = ":id";
const QUESTION = ":question?";
const REST = "*?";

/** Every place of the app; the first that matches is shown. Each loads with the first visit to it. */
export const PLACES: readonly Place[] = [
  {
    path: paths.offers,
    title: "Offers",
    ...onDemand(async () => (await import("../features/offers/offers-page.tsx")).OffersPage),
    isLikely: true,
  },
  { path: paths.newOffer, title: "Add an offer", ...offerForm },
  { path: paths.editOffer(ID), title: "Edit an offer", ...offerForm },
  {
    path: paths.offer(ID),
    title: "An offer",
    ...onDemand(async () => (await import("../features/offer/offer-page.tsx")).OfferPage),
    isLikely: true,
  },
  {
    path: paths.answer(ID, QUESTION),
    title: "Questions",
    ...onDemand(async () => (await import("../features/questionnaire/question-page.tsx")).QuestionPage),
    isLikely: true,
    stays: true,
  },
  {
    path: paths.answers(ID),
    title: "All questions",
    ...onDemand(async () => (await import("../features/questionnaire/list/answer-list-page.tsx")).AnswerListPage),
  },
  {
    path: paths.forAll(QUESTION),
    title: "One question, every offer",
    ...onDemand(async () => (await import("../features/questionnaire/for-all-page.tsx")).ForAllPage),
  },
  {
    path: paths.pay(ID),
    title: "Pay",
    ...onDemand(async () => (await import("../features/questionnaire/pay/pay-page.tsx")).PayPage),
  },
  {
    path: paths.sources(ID),
    title: "People and papers",
    ...onDemand(async () => (await import("../features/sources/sources-page.tsx")).SourcesPage),
  },
  {
    path: paths.texts(ID),
    title: "Texts",
    ...onDemand(async () => (await import("../features/material/texts-page.tsx")).TextsPage),
  },
  {
    path: paths.reading(ID),
    title: "What your texts say",
    ...onDemand(async () => (await import("../features/material/pass-page.tsx")).PassPage),
  },
  {
    path: paths.nextAnswer,
    title: "Questions",
    ...onDemand(async () => (await import("../features/questionnaire/answer-place.tsx")).AnswerPlace),
    isLikely: true,
  },
  {
    path: paths.decide,
    title: "Decide",
    ...onDemand(async () => (await import("../features/offers/decide-page.tsx")).DecidePage),
    isLikely: true,
  },
  {
    path: paths.compare,
    title: "Compare",
    ...onDemand(async () => (await import("../features/compare/compare-page.tsx")).ComparePage),
    isLikely: true,
  },
  {
    path: paths.ask,
    title: "Ask",
    ...onDemand(async () => (await import("../features/ask/ask-page.tsx")).AskPage),
    isLikely: true,
  },
  {
    path: paths.whatMatters,
    title: "What matters",
    ...onDemand(async () => (await import("../features/what-matters/what-matters-page.tsx")).WhatMattersPage),
    isLikely: true,
  },
  {
    path: paths.report,
    title: "Report",
    ...onDemand(async () => (await import("../features/report/report-page.tsx")).ReportPage),
    isLikely: true,
  },
  {
    path: paths.import(REST),
    title: "Import",
    ...onDemand(async () => (await import("../features/import/import-page.tsx")).ImportPage),
  },
  {
    path: paths.shared(REST),
    title: "A shared comparison",
    ...onDemand(async () => (await import("../features/shared/shared-page.tsx")).SharedPage),
  },
  {
    path: paths.keeping,
    title: "What is kept here",
    ...onDemand(async () => (await import("../features/keeping/keeping-page.tsx")).KeepingPage),
  },
  {
    path: paths.rubric(":place?"),
    title: "The rubric",
    ...onDemand(async () => (await import("../features/rubric/rubric-page.tsx")).RubricPage),
  },
  {
    path: paths.method(undefined, ":offer?"),
    title: "How this is worked out",
    ...onDemand(async () => (await import("../features/method/method-page.tsx")).MethodPage),
    whileEmpty: async () => workedOut(await loadSamples()),
  },
];

/** Loads what an address shows first, so that it is drawn at once. Rejects where a part doesn't come. */
export const loadPlace = async (address: string, isEmpty: boolean): Promise<void> => {
  const place = PLACES.find(({ path }) => matchRoute(parse, path, address)[0]);
  await Promise.all([place?.load(), isEmpty && place?.whileEmpty?.()]);
};

const NOWHERE: Place = { path: "*", title: "Not found", Part: NotFoundPage, load: async () => undefined };
const LIKELY = PLACES.filter(({ isLikely }) => isLikely === true);

/** The page of the place where someone is. */
export const Routes = () => {
  const [location] = useLocation();
  const { parser } = useRouter();
  const {
    path,
    title,
    Part,
    stays = false,
  } = PLACES.find((place) => matchRoute(parser, place.path, location)[0]) ?? NOWHERE;
  const offer = useFromFile((file) => namesOf(file).get(offerIn(location) ?? ""));
  const called = offer === undefined ? title : `${offer}: ${lowered(title)}`;
  useEffect(() => {
    document.title = `${called} · First Rung`;
  }, [called]);
  useLoadedAhead(LIKELY);
  // The key leaves the old page at once: otherwise it would stay in the document, hidden, while the next one loads.
  return (
    <Suspense key={stays ? path : location} fallback={<Loading label="The page is loading" />}>
      <Route path={path}>
        <Part />
      </Route>
    </Suspense>
  );
};
