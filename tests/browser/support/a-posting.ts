/** A posting that nobody wrote but us. */
export const POSTING = `Junior Machine Learning Engineer
Tern & Vale · Leeds

About the role

You will join the team that forecasts demand for hospital beds. Salary: £38,500 per year.

What you will do

- You deploy models to production with the platform team.
- You join the on-call rota for the forecasting service, one week in eight.
- Every change goes through code review by a senior engineer.
- You will monitor model performance in production and respond to drift.

What we offer

- New joiners are paired with a dedicated mentor for their first six months.
- There is a clear career path into senior engineering roles.

Please reply by Friday 4 December 2026.
`;

/** Our notes of a call about the same job. */
export const NOTES = `Call with Priya, who would be my manager

I asked about mentoring. She said I would sit with her for an hour a week, every week.
She said her team is on the pager: one week in eight, juniors after six months.
Code review: Omar reads every PR, the same day.
`;
