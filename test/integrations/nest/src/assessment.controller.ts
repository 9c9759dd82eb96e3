// Assesses a customer that is posted, by the ready-made model or by one that is posted with it.
import { BadRequestException, Body, Controller, Post, UnprocessableEntityException } from "@nestjs/common";
import {
  type Assessment,
  compileModel,
  explain,
  type Facts,
  findingText,
  issueText,
  type Locale,
  type Matrix,
  ModelError,
  recommend,
} from "opportunity-matrix";
import { customerModel, customerPlaybook } from "opportunity-matrix/models";
import { parseModel } from "opportunity-matrix/schema";

interface AssessmentRequest {
  readonly customer: Facts;
  readonly asOf: string;
  readonly locale: Locale;
  /** A model document; the customer matrix where it is left out. */
  readonly model?: unknown;
}

interface AssessmentAnswer {
  readonly assessment: Assessment;
  readonly words: string;
  readonly issues: readonly string[];
  readonly strategy: string | null;
}

const customerMatrix: Matrix = compileModel(parseModel(JSON.parse(JSON.stringify(customerModel))));

/** The matrix of a posted model, or everything that is wrong with it as an answer with status 422. */
function matrixOf({ model, locale }: AssessmentRequest): Matrix {
  if (model === undefined) return customerMatrix;
  try {
    return compileModel(parseModel(model));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, text: findingText(issue, locale) }));
    throw new UnprocessableEntityException({ issues });
  }
}

/** The assessment, or status 400 where the day is none: that is the caller's mistake. */
function assessed(matrix: Matrix, { customer, asOf }: AssessmentRequest): Assessment {
  try {
    return matrix.assess(customer, { asOf });
  } catch (error) {
    throw error instanceof RangeError ? new BadRequestException(error.message) : error;
  }
}

@Controller("assessments")
export class AssessmentController {
  @Post()
  assess(@Body() request: AssessmentRequest): AssessmentAnswer {
    const { locale } = request;
    const assessment = assessed(matrixOf(request), request);
    return {
      assessment,
      words: explain(assessment, { locale }),
      issues: assessment.issues.map((issue) => `${issue.pointer} ${issueText(issue, locale)}`),
      strategy: request.model === undefined ? recommend(assessment, customerPlaybook).strategyId : null,
    };
  }
}
