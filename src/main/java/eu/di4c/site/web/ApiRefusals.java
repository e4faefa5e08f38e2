package eu.di4c.site.web;

import eu.di4c.site.Visit;
import eu.di4c.site.api.Misasked;
import eu.di4c.site.api.Overtaken;
import eu.di4c.site.api.Unfit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells which parameter of a question to the API cannot be understood, and what would be; RFC 9457 with one entry per error. */
@RestControllerAdvice(annotations = RestController.class)
class ApiRefusals {

    /** One thing that is wrong with a question. */
    record Fault(String parameter, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> misasked(Misasked question, Visit visit) {
        var words = visit.words();
        return refused(
                visit,
                new Fault(
                        question.parameter(),
                        words.of(
                                "api.misasked",
                                question.parameter(),
                                words.of(question.expected()),
                                shortened(question.found()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException question, Visit visit) {
        return misasked(
                new Misasked(question.getName(), String.valueOf(question.getValue()), "api.expected.number"), visit);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forgotten(MissingServletRequestParameterException question, Visit visit) {
        return misasked(new Misasked(question.getParameterName(), "", "api.expected.something"), visit);
    }

    /** One thing that is wrong with what was sent; the pointer is one of RFC 6901. */
    record Unfitness(String pointer, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(Unfit sent, Visit visit) {
        var problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, visit);
        problem.setProperty(
                "errors",
                sent.faults().stream()
                        .map(fault -> new Unfitness(fault.pointer(), fault.message()))
                        .toList());
        return Problems.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(Overtaken sent, Visit visit) {
        return Problems.answer(Problems.of(HttpStatus.PRECONDITION_FAILED, visit));
    }

    private static ResponseEntity<ProblemDetail> refused(Visit visit, Fault fault) {
        var problem = Problems.of(HttpStatus.BAD_REQUEST, visit);
        problem.setDetail(fault.detail());
        problem.setProperty("errors", List.of(fault));
        return Problems.answer(problem);
    }

    private static String shortened(String found) {
        return found.length() > 100 ? found.substring(0, 100) + "…" : found;
    }
}
