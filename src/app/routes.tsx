import { lazy, Suspense, useEffect, type ComponentType } from "react";
import { matchRoute, useLocation, useRouter, Route } from "wouter";
import { offerIn, paths } from "../findings/paths.ts";
import { lowered } from "../findings/words/sentence.ts";
import { useNames } from "../state/use-names.ts";
import { Loading } from "../ui/page/loading.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

const onDemand = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

const OfferFormPage = onDemand(async () => (await import("../features/offers/form/offer-form-page.tsx")).OfferFormPage);

interface Place {
  readonly path: string;
  /** names the browser's tab */
  readonly title: string;
  readonly Page: ComponentType;
}

const ID = ":id";
const QUESTION = ":question?";
const REST = "*?";

/** Every place of the app; the first that matches is shown. Each loads with the first visit to it. */
export const PLACES: readonly Place[] = [
  {
    path: paths.offers,
    title: "Offers",
    Page: onDemand(async () => (await import("../features/offers/offers-page.tsx")).OffersPage),
  },
  { path: paths.newOffer, title: "Add an offer", Page: OfferFormPage },
  { path: paths.editOffer(ID), title: "Edit an offer", Page: OfferFormPage },
  {
    path: paths.offer(ID),
    title: "An offer",
    Page: onDemand(async () => (await import("../features/offer/offer-page.tsx")).OfferPage),
  },
  {
    path: paths.answer(ID, QUESTION),
    title: "Questions",
    Page: onDemand(async () => (await import("../features/questionnaire/question-page.tsx")).QuestionPage),
  },
  {
    path: paths.answers(ID),
    title: "All questions",
    Page: onDemand(async () => (await import("../features/questionnaire/list/answer-list-page.tsx")).AnswerListPage),
  },
  {
    path: paths.forAll(QUESTION),
    title: "One question, every offer",
    Page: onDemand(async () => (await import("../features/questionnaire/for-all-page.tsx")).ForAllPage),
  },
  {
    path: paths.pay(ID),
    title: "Pay",
    Page: onDemand(async () => (await import("../features/questionnaire/pay/pay-page.tsx")).PayPage),
  },
  {
    path: paths.sources(ID),
    title: "People and papers",
    Page: onDemand(async () => (await import("../features/sources/sources-page.tsx")).SourcesPage),
  },
  {
    path: paths.texts(ID),
    title: "Texts",
    Page: onDemand(async () => (await import("../features/material/texts-page.tsx")).TextsPage),
  },
  {
    path: paths.reading(ID),
    title: "What your texts say",
    Page: onDemand(async () => (await import("../features/material/pass-page.tsx")).PassPage),
  },
  {
    path: paths.nextAnswer,
    title: "Questions",
    Page: onDemand(async () => (await import("../features/questionnaire/answer-place.tsx")).AnswerPlace),
  },
  {
    path: paths.decide,
    title: "Decide",
    Page: onDemand(async () => (await import("../features/offers/decide-page.tsx")).DecidePage),
  },
  {
    path: paths.compare,
    title: "Compare",
    Page: onDemand(async () => (await import("../features/compare/compare-page.tsx")).ComparePage),
  },
  {
    path: paths.ask,
    title: "Ask",
    Page: onDemand(async () => (await import("../features/ask/ask-page.tsx")).AskPage),
  },
  {
    path: paths.whatMatters,
    title: "What matters",
    Page: onDemand(async () => (await import("../features/what-matters/what-matters-page.tsx")).WhatMattersPage),
  },
  {
    path: paths.report,
    title: "Report",
    Page: onDemand(async () => (await import("../features/report/report-page.tsx")).ReportPage),
  },
  {
    path: paths.import(REST),
    title: "Import",
    Page: onDemand(async () => (await import("../features/import/import-page.tsx")).ImportPage),
  },
  {
    path: paths.shared(REST),
    title: "A shared comparison",
    Page: onDemand(async () => (await import("../features/shared/shared-page.tsx")).SharedPage),
  },
  {
    path: paths.keeping,
    title: "What is kept here",
    Page: onDemand(async () => (await import("../features/keeping/keeping-page.tsx")).KeepingPage),
  },
  {
    path: paths.rubric(":place?"),
    title: "The rubric",
    Page: onDemand(async () => (await import("../features/rubric/rubric-page.tsx")).RubricPage),
  },
  {
    path: paths.method(undefined, ":offer?"),
    title: "How this is worked out",
    Page: onDemand(async () => (await import("../features/method/method-page.tsx")).MethodPage),
  },
];

const NOWHERE: Place = { path: "*", title: "Not found", Page: NotFoundPage };

/** The page of the place where somebody is. */
export const Routes = () => {
  const [location] = useLocation();
  const { parser } = useRouter();
  const names = useNames();
  const { path, title, Page } = PLACES.find((place) => matchRoute(parser, place.path, location)[0]) ?? NOWHERE;
  const offer = names.get(offerIn(location) ?? "");
  const called = offer === undefined ? title : `${offer}: ${lowered(title)}`;
  useEffect(() => {
    document.title = `${called} · First Rung`;
  }, [called]);
  // The key leaves the old page at once: otherwise it would stay in the document, hidden, while the next one loads.
  return (
    <Suspense key={path} fallback={<Loading label="The page is loading" />}>
      <Route path={path}>
        <Page />
      </Route>
    </Suspense>
  );
};
