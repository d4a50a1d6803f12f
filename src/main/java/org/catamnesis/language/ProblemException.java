package org.catamnesis.language;

/**
 * Something that a person has to know about, with words for it in every language. It never carries what identifies a
 * patient: arguments are counts, versions, codes, names of workstations and {@link Fault}s.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Problem problem;
    private final transient Object[] arguments;

    public ProblemException(Problem problem, Object... arguments) {
        this(problem, null, arguments);
    }

    public ProblemException(Problem problem, Throwable cause, Object... arguments) {
        super(problem.key(), cause);
        this.problem = problem;
        this.arguments = arguments;
    }

    public Problem problem() {
        return problem;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }
}
