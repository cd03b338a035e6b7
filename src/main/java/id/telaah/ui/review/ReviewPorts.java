package id.telaah.ui.review;

import id.telaah.casefile.Cases;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.review.ReviewDesk;
import id.telaah.review.Reviews;

/// What reviewing reads from and hands over to.
public record ReviewPorts(
    ReviewDesk desk, Reviews reviews, Cases cases, Forms forms, TargetGroups groups, Aids aids) {}
